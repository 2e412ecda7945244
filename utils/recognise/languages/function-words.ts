/**
 * The commonest small words of each language, from its own grammars; the second group are languages
 * we do not read, kept so that their pages are not taken for one of ours.
 */
export const functionWords: Record<string, string> = {
  vi: 'và của các là được trong cho với không một những đã người để này khi đến từ tại ở cũng về ra như có sẽ theo vào nhiều bị năm ngày',
  en: 'the of and to in is that for was on with as by at from it be are this have has not which his her an but they were said will who their its',
  es: 'de la que el en y los se del las por un con una para su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también fue ha',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette aux ont mais comme ou été leur nous elle',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está são também',
  id: 'yang dan di dengan untuk dari ini pada itu tidak dalam akan adalah ke oleh juga telah sebagai tersebut bisa ada atau saya kami mereka karena seperti lebih para bahwa',
  it: 'di che è e la il un a per in una non sono con del della le si da come dei nel alla più anche al delle gli ha ma lo se sono stato questo dalla',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als maar dan bij nog uit door over ze hij wordt naar heeft werd deze hebben',
  sv: 'och att det som en på är av för med den till inte har de ett om men var jag från vi så kan när han nu ska efter vid eller',
  da: 'og at det som en på er af for med den til ikke har de et om men var jeg fra vi så kan når han nu skal efter ved eller',
  no: 'og i det som en på er av for med den til ikke har de et om men var jeg fra vi så kan når han nå skal etter ved eller',
  pl: 'w i na z się do nie że jest o to jak za po od przez co dla ale tym był ich jego może oraz tylko które przed',
  ro: 'de și în a la cu pe care nu din că o un este mai sau au pentru fi ca să se prin după fost lui',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra ancak ise var değil her ya olduğu',
  ca: 'de la i el que a en els un per les del una amb no és al és més va com han són dels aquest',
  cs: 'a v se na je že o s z do i to jako za by ale který po jeho jsou nebo když jen už byl při',
  fi: 'ja on ei että se oli hän joka mutta myös kun ovat mukaan niin sen tai kuin jo vain ole',
  hu: 'a az és hogy nem egy is volt meg ez csak de már mint azt el vagy még ha',
  tl: 'ang ng sa na mga at ay ni si hindi para ito kung pero nang mula may kay isang niya',
};
