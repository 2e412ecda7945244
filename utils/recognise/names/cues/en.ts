/** English words that stand before or in names, written for Newsmark. One entry a line, lower case. */

const lines = (text: string) => text.trim().split('\n');

export const titles = lines(`
actor
actress
admiral
ambassador
archbishop
attorney general
baroness
bishop
capt
captain
cardinal
ceo
chairman
chairwoman
chancellor
chief executive
chief justice
chief minister
coach
col
colonel
commander
commissioner
congressman
congresswoman
constable
councillor
defence minister
defense secretary
deputy prime minister
detective
director
dr
economist
emperor
father
finance minister
first lady
foreign minister
foreign secretary
former president
former prime minister
gen
general
gov
governor
home secretary
inspector
interior minister
judge
justice
king
lady
lieutenant
lord
lt
madam
major
manager
mayor
minister
miss
mr
mrs
ms
officer
pastor
pilot
poet
pope
premier
president
prime minister
prince
princess
prof
professor
prosecutor
queen
rabbi
rep
representative
rev
reverend
secretary
secretary general
secretary of state
sen
senator
sergeant
sgt
sheikh
sheriff
singer
sir
speaker
spokesman
spokesperson
spokeswoman
sultan
superintendent
treasury secretary
vice president
writer
`);

/** They end an organisation's name more often than they begin it. */
export const organisationHeads = lines(`
academy
administration
agency
airlines
airways
alliance
army
assembly
association
authority
bank
board
brigade
broadcasting
bureau
cabinet
center
centre
chamber
church
club
college
commission
committee
company
confederation
congress
corp
corporation
council
court
department
division
fc
federation
foundation
front
fund
group
holdings
hospital
house of commons
house of representatives
inc
industries
institute
institution
laboratory
league
llc
ltd
ministry
movement
museum
navy
news
observatory
office
orchestra
organisation
organization
parliament
partners
party
plc
police
post
press
school
senate
service
services
society
supreme court
systems
times
tribune
trust
union
united
university
workers
`);

export const placeHeads = lines(`
airport
avenue
bay
beach
boulevard
bridge
canal
cape
castle
cathedral
city
coast
county
creek
district
east
falls
forest
gulf
harbour
highway
hill
hills
island
islands
lake
mount
mountain
mountains
north
ocean
palace
park
peninsula
port
province
republic
river
road
sea
south
square
stadium
state
station
strait
street
temple
territory
town
tower
valley
village
west
`);

export const otherHeads = lines(`
act
agreement
award
awards
bill
book
championship
championships
convention
cup
cyclone
declaration
film
festival
games
grand prix
hurricane
medal
movie
novel
olympics
open
operation
prize
protocol
storm
summit
treaty
tropical storm
trophy
typhoon
war
`);
