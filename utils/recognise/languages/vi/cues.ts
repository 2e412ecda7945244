import type { Tables } from '../language.ts';

/** Vietnamese words around dates and figures, and words that only look like them. */
export const cues: Tables = {
  bound: `
more hơn, trên, quá, ít nhất, tối thiểu, nhiều hơn, vượt
less gần, dưới, không quá, tối đa, chưa đến, chưa tới, ít hơn, nhỏ hơn
about khoảng, chừng, xấp xỉ, cỡ, độ chừng, tầm, tầm khoảng, ước, ước tính`,
  change: `
up tăng, tăng thêm, thêm, nâng
down giảm, bớt, hạ, mất
times gấp`,
  times: `
0 lần`,
  noun: `
0 xã, phường, thị trấn, quận, huyện, tỉnh, thành phố, thôn, ấp, hộ, người, em, học sinh, sinh viên, đại biểu, ghế, phiếu, trường, trường công, lớp, bang, nước, quốc gia, đội, trận, vụ, ca, căn, chiếc, con, cây, dự án, công ty, doanh nghiệp, cơ sở, đơn vị, tiêu chí, chợ, nhà, xe, tàu, hành khách, khách, nạn nhân, bệnh nhân, bài, ý kiến, chỉ tiêu, địa phương, điểm, mẫu, cổ phiếu, mã, phiên, suất, cán bộ, chiến sĩ, thành viên, ủy viên, hồ sơ, lượt, trẻ, lao động, công nhân, giáo viên, bác sĩ, nhà máy, hội viên, đảng viên, cử tri, cuộc, quán, nhóm, tuyến, cầu thủ, bàn, vòng, câu, số phiếu`,
  countnoun: `
0 xã, phường, thị trấn, quận, huyện, tỉnh, thành phố, bang, nước, trường, chợ, đội, trận, hộ, ghế, mẫu, phiếu, nhà máy, ca, vụ, thôn, tiêu chí, chỉ tiêu, ý kiến, thành viên, đại biểu, người, căn, tàu, xe, con, dự án`,
  scorecue: `
0 tỷ số, tỉ số, thắng, thua, hòa, hoà, dẫn, hạ, chung cuộc, ấn định, gỡ, đánh bại, bàn, set, hiệp`,
  label: `
0 chỉ thị, giai đoạn, vành đai, mũi, công văn, quyết định, quy định, kết luận, thông báo, tỷ lệ, tỉ lệ, mã số, lớp, đường, số nhà, nhà số, hẻm, ngõ, ngách, kiệt, số, quận, phường, tổ, khu phố, khoản, mục, chương, quốc lộ, tỉnh lộ, cầu, phòng, bão số, vòng, tứ kết, bán kết, khủng bố, sự kiện, boeing, airbus, iphone, windows, samsung galaxy, ios, android, phiên bản, lớp, khóa, khoá, khu, lô, thửa, cột mốc, trung đoàn, sư đoàn, quân khu, lữ đoàn, tiểu đoàn, kênh, tập, trang, nhà ga, cổng, cấp, loại, hạng, nghị định, thông tư, luật số, nghị quyết, q., p., km, quảng trường, công viên, phố, trường thpt, đội, tàu, chuyến bay, đại lộ, block, tầng, giải, nhóm, mẫu, năm thứ, thôn, ấp, bản, xóm, trạm, cấp cứu, tiểu khu, khối, buôn, cụm, hiệp, phút thứ, tỷ lệ
1 điều`,
  phonecue: `
0 đường dây, gọi vào số, tổng đài, hotline, đt, điện thoại, sđt, số điện thoại, gọi, zalo, gọi số, đường dây nóng, tổng đài số`,
  yearish: `
0 hằng, hàng, cả, trong, dự toán, mới, lên, suốt, quanh, từng, đầu, cuối, giữa, bước vào, vào`,
  datelead: `
0 hết, cả, trùng, rơi vào, kể, nhân, qua, từ, đến, trước, sau, lịch, tính đến, kể từ, trong, tại, hồi, vào, đợt, diễn ra, dịp, đêm, rạng, lễ, sáng`,
  lengthcue: `
0 sau, trong, suốt, hơn, gần, khoảng, kéo dài, mất, chờ, chậm, đợi, sau gần, sau hơn, tới, mỗi, cách, liên tục, thêm, nghỉ`,
  moneycue: `
0 giá, phạt, lỗ, lãi, trả, vay, bán, mua, thu, chi, thưởng, lương, thuế, phí, tiền, trị giá, vốn, nợ, đồng, đầu tư, học phí, thu nhập, doanh thu, lợi nhuận, hỗ trợ, tặng, bồi thường, usd, ngân sách, kinh phí, thuê, góp, chuyển khoản, thiệt hại`,
  function: `
0 để, vì, và, trong, hồi, cho, từ, đến, tới, lên, xuống, ở, tại, vào, mỗi, một, nếu, khi, nhưng, so, cùng, với, là, thì, theo, do, nhờ, như, hoặc, hay, còn, đã, sẽ, được, bị, vẫn, cũng, trước, sau, trên, dưới, hơn, cả, nữa, rồi, mà, nên, của, chỉ, sang, ra, qua, về, trở, này, đó, nay, tăng, giảm, thay, đều, không, gồm, bằng, thêm`,
  idiom: `
0 bắt đầu, lần đầu, dẫn đầu, ban đầu, đứng đầu, người đầu, đồng nghiệp, đồng phạm, đồng đội, ba lô, hàng chục, hàng trăm, hàng nghìn, hàng ngàn, hàng vạn, hàng triệu, hàng tỷ, năm áp chót, một số, một vài, một chút, một ít, một trong những, một trong số, một trong, một cách, một lần nữa, một khi, một mình, một mặt, mặt khác, một loạt, một thời, thống nhất, duy nhất, tốt nhất, nhất là, không khí, không quân, không chỉ, không thể, không phải, không ai, hàng không, chín chắn, ba mẹ, ba má, năm mới, hai bà trưng, tư nhân, tư vấn, tư tưởng, tư pháp, tư lệnh, tư cách, tư liệu, tư duy, vô tư, riêng tư, thứ trưởng, thứ nguyên, tối đa, tối thiểu, tối ưu, ánh sáng, sáng tạo, sáng kiến, sáng lập, sáng suốt, sáng chế, sáng tác, chiều dài, chiều cao, chiều rộng, chiều sâu, chiều hướng, đa chiều, nhiều chiều, đêm nhạc, đêm diễn, đêm hội, đêm thơ, tuần tra, tuần lộc, tuần hoàn, tuần dương, công tuần, quý vị, quý khách, quý báu, quý giá, quý hiếm, phú quý, mai táng, tương lai, ngày càng, ngày một, hằng ngày, hàng ngày, hằng tháng, hàng tháng, hàng tuần, xuân tóc đỏ, đông đảo, đông người, năm châu, trăm họ, vạn vật, muôn vàn, tỷ lệ, tỉ lệ, tỷ giá, tỉ giá, tỷ phú, tỉ phú, tỷ trọng, tỉ trọng, triệu phú, bảy nổi, ngàn xưa, đồng thời, đồng bào, đồng chí, đồng bằng, không gian, đại học quốc gia, chia đôi, số một, lầu năm góc, ba lan, ba đình, ba vì, chín muồi, nhà tư, giờ giấc, bây giờ, giờ đây, thời gian qua, hiện nay, trước đây, sau này, trước nay, xưa nay, hôm nào, mai sau, ban ngày, suốt ngày`,
};
