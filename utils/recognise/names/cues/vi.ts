/**
 * Vietnamese words that stand before names, written for Newsmark after the guideline of names. One
 * entry a line, lower case, older tone marks ("ủy"). A title never belongs to a name; a head does.
 */

const lines = (text: string) => text.trim().split('\n');

export const titles = lines(`
anh
ba má
bà
bà cụ
bác
bác sĩ
bạn
bé
bị can
bị cáo
bí thư
bí thư thứ nhất
biên tập viên
binh nhất
binh nhì
bộ trưởng
ca sĩ
ca sỹ
cầu thủ
chánh án
chánh thanh tra
chánh văn phòng
chấp hành viên
chị
chính trị gia
chính ủy
chú
chủ nhiệm
chủ nhiệm ủy ban
chủ tịch
chủ tịch hội đồng quản trị
chuyên gia
chuyên gia kinh tế
chuyên viên
chuẩn đô đốc
cô
cô giáo
công nương
công tố viên
cụ
cựu chủ tịch
cựu giám đốc
cựu tổng thống
cựu thủ tướng
danh hài
danh thủ
dì
diễn giả
diễn viên
doanh nhân
dược sĩ
đại biểu
đại biểu quốc hội
đại diện
đại sứ
đại tá
đại tướng
đại úy
đạo diễn
đặc phái viên
đệ nhất phu nhân
điều dưỡng
điều tra viên
đô đốc
đồng chí
đội phó
đội trưởng
em
giám đốc
giám đốc điều hành
giám mục
giáo hoàng
giáo sư
giáo viên
gs
gs.ts
hạ nghị sĩ
hạ sĩ
hiệu phó
hiệu trưởng
hlv
hlv trưởng
họa sĩ
hoàng hậu
hoàng thái tử
hoàng tử
hòa thượng
hoa hậu
huấn luyện viên
huấn luyện viên trưởng
kế toán trưởng
kiểm sát viên
kiến trúc sư
kts
kỹ sư
lãnh đạo
linh mục
luật sư
mc
mẹ
nạn nhân
nam tước
ncs
nghệ nhân
nghệ sĩ
nghệ sĩ nhân dân
nghệ sĩ ưu tú
nghi can
nghi phạm
nghị sĩ
ngoại trưởng
ngôi sao
ngư dân
người mẫu
người phát ngôn
ns
nsnd
nsưt
nữ diễn viên
nữ hoàng
nhà báo
nhà biên kịch
nhà nghiên cứu
nhà phê bình
nhà sáng lập
nhà sử học
nhà thơ
nhà thiết kế
nhà văn
nhạc sĩ
nhân chứng
nhân viên
nhiếp ảnh gia
nguyên bí thư
nguyên chủ tịch
nguyên giám đốc
nguyên phó chủ tịch
nguyên thủ tướng
nguyên tổng bí thư
ông
ông chủ
ông cụ
pgs
pgs.ts
phát ngôn viên
phi công
phó bí thư
phó bí thư thường trực
phó chánh án
phó chánh thanh tra
phó chánh văn phòng
phó chủ nhiệm
phó chủ tịch
phó chủ tịch thường trực
phó cục trưởng
phó đoàn
phó giám đốc
phó giáo sư
phó hiệu trưởng
phó phòng
phó thủ tướng
phó thủ tướng thường trực
phó thống đốc
phó tổng bí thư
phó tổng biên tập
phó tổng cục trưởng
phó tổng giám đốc
phó tổng thống
phó trưởng ban
phó trưởng công an
phó trưởng đoàn
phó trưởng khoa
phó trưởng phòng
phó tư lệnh
phó viện trưởng
phó vụ trưởng
phóng viên
phu nhân
phụ huynh
quận trưởng
quốc vương
quốc vụ khanh
quyền chủ tịch
quyền tổng thống
sinh viên
siêu mẫu
sư cô
tác giả
tay vợt
tài xế
tham mưu phó
tham mưu trưởng
thạc sĩ
thanh tra viên
thái tử
thầy
thầy giáo
thẩm phán
thị trưởng
thiếu tá
thiếu tướng
thiếu úy
thống đốc
thủ hiến
thủ lĩnh
thủ môn
thủ quân
thủ tướng
thuyền trưởng
thư ký
thứ trưởng
thượng nghị sĩ
thượng sĩ
thượng tá
thượng tọa
thượng tướng
thượng úy
tiền đạo
tiền vệ
tiến sĩ
tiểu thương
tổng bí thư
tổng biên tập
tổng cục trưởng
tổng giám đốc
tổng thanh tra
tổng thống
tổng thư ký
tổ trưởng
tuyển thủ
tư lệnh
tướng
trọng tài
trợ lý
trợ lý ngoại trưởng
trung sĩ
trung tá
trung tướng
trung úy
trung vệ
trưởng
trưởng ban
trưởng công an
trưởng đoàn
trưởng khoa
trưởng phòng
trưởng thôn
ts
ths
tỷ phú
ủy viên
ủy viên bộ chính trị
ủy viên thường trực
ủy viên trung ương
ủy viên trung ương đảng
vận động viên
vđv
viện sĩ
viện trưởng
vợ
vụ trưởng
cục trưởng
chi cục trưởng
chồng
xã đội trưởng
`);

export const organisationHeads = lines(`
ban
ban bí thư
ban cán sự đảng
ban chấp hành
ban chỉ đạo
ban chỉ huy
ban dân vận
ban đại diện
ban điều hành
ban giám đốc
ban giám hiệu
ban liên lạc
ban nhạc
ban nội chính
ban quản lý
ban quản lý dự án
ban thường trực
ban thường vụ
ban tổ chức
ban trị sự
ban tuyên giáo
báo
báo điện tử
bảo hiểm xã hội
bảo tàng
bệnh viện
bệnh viện đa khoa
binh chủng
binh đoàn
bộ
bộ chỉ huy
bộ chỉ huy quân sự
bộ tư lệnh
bv
câu lạc bộ
chi cục
chi nhánh
chính phủ
chính quyền
clb
công an
công an huyện
công an phường
công an quận
công an thành phố
công an tỉnh
công an tp
công an xã
công đoàn
công ty
công ty cổ phần
công ty cp
công ty luật
công ty tnhh
công ty trách nhiệm hữu hạn
cơ quan
cơ quan cảnh sát điều tra
cơ quan csđt
cục
cục cảnh sát
cục hải quan
cục quản lý
cục thuế
cục thống kê
ctcp
doanh nghiệp tư nhân
dntn
đài
đài phát thanh
đài truyền hình
đại học
đại sứ quán
đảng
đảng bộ
đảng ủy
đhqg
đh
đoàn
đoàn thanh niên
đội
đội bóng
đội cảnh sát
đội csgt
đội tuyển
đồn biên phòng
đồn công an
giáo hội
hãng
hãng hàng không
hãng luật
hãng phim
hãng tin
hạt kiểm lâm
hđnd
hđqt
học viện
hội
hội đồng
hội đồng bảo an
hội đồng nhân dân
hội đồng quản trị
hội liên hiệp
hội nông dân
hội phụ nữ
hợp tác xã
htx
hiệp hội
khoa
khách sạn
kho bạc
kiểm toán nhà nước
lãnh sự quán
liên đoàn
liên đoàn bóng đá
liên hiệp
liên minh
liên minh hợp tác xã
lực lượng
lữ đoàn
mặt trận
mặt trận tổ quốc
nhà hát
nhà máy
nhà nước
nhà xuất bản
nhà hàng
ngân hàng
ngân hàng nhà nước
ngân hàng tmcp
nhóm
nxb
phòng
phòng cảnh sát
phòng cảnh sát hình sự
phòng csgt
phòng giáo dục và đào tạo
phòng khám
phong trào
quân chủng
quân đoàn
quân khu
quỹ
quỹ đầu tư
quốc hội
siêu thị
sở
sở công thương
sở giao dịch chứng khoán
sở gtvt
sở gd-đt
sở y tế
sư đoàn
tạp chí
tand
tập đoàn
thanh tra
thành đoàn
thành ủy
thông tấn xã
thường trực
thượng viện
hạ viện
tỉnh đoàn
tỉnh ủy
tòa
tòa án
tòa án nhân dân
tòa án nhân dân tối cao
tổ chức
tổng công ty
tổng cục
tổng lãnh sự quán
trại giam
tu viện
trạm y tế
trung đoàn
trung tâm
trung tâm y tế
trường
trường cao đẳng
trường đại học
trường đh
trường mầm non
trường thcs
trường thpt
trường tiểu học
trường trung học cơ sở
trường trung học phổ thông
ttxvn
tiểu đoàn
ubnd
ủy ban
ủy ban mttq
ủy ban nhân dân
văn phòng
văn phòng chính phủ
văn phòng luật sư
viện
viện kiểm sát
viện kiểm sát nhân dân
viện nghiên cứu
vks
vksnd
vụ
xí nghiệp
xưởng
huyện ủy
quận ủy
huyện đoàn
quận đoàn
chi bộ
`);

export const placeHeads = lines(`
ấp
bán đảo
bãi biển
bến
bến xe
bản
biển
buôn
cao nguyên
cao tốc
cảng
cảng biển
cầu
châu
chợ
chung cư
chùa
công viên
cồn
cổng
cù lao
cửa khẩu
di tích
dãy
đảo
đại lộ
đại dương
đập
đèo
đền
đình
đồi
đồng bằng
đường
đường cao tốc
eo biển
ga
hang
hầm
hẻm
hồ
huyện
khách sạn
khu
khu chế xuất
khu công nghiệp
khu du lịch
khu đô thị
khu kinh tế
khu phố
kcn
kđt
kênh
làng
lăng
miền
mũi
ngã ba
ngã sáu
ngã tư
nghĩa trang
ngõ
nhà ga
nhà thờ
núi
p
phố
phường
q
quảng trường
quần đảo
quận
quốc lộ
rạch
rừng
sân bay
sân vận động
sông
suối
sa mạc
tháp
thác
thánh địa
thành phố
thị trấn
thị xã
thôn
thung lũng
thủ đô
thủy điện
tỉnh
tỉnh lộ
tòa nhà
tổ dân phố
tp
trại
tiểu bang
tuyến
vịnh
vườn quốc gia
xã
xa lộ
xóm
`);

export const otherHeads = lines(`
bài hát
bộ luật
bộ phim
bão
cơn bão
ca khúc
chỉ thị
chiến dịch
chương trình
công văn
cúp
cuộc thi
cuốn
cuốn sách
dự án
đại hội
đề án
điện thoại
giải
giải thưởng
hiến pháp
hiệp định
hiệp ước
huân chương
huy chương
kế hoạch
lễ hội
luật
máy bay
nghị định
nghị quyết
người
phim
pháp lệnh
quyết định
sách
tàu
tàu ngầm
tác phẩm
tập thơ
tiểu thuyết
tiếng
thông tư
tuần lễ
vở
vở kịch
xe
danh hiệu
dân tộc
`);
