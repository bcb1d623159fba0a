/** Azərbaycanca oxuyanın işarələnmiş görmək istəyəcəyi yerlər. */
export const cases: Record<string, string> = {
  'rəsmi ad və qısa formalar': `
    Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyin möhkəmləndirilməsinə dair Anlaşma Memorandumu] təsdiq edilib. [m|Memoranduma] əsasən, tərəflər bir-birinə kömək edir. [m|Memorandumda] səkkiz maddə var, [m|memorandumun] mətni dərc olunmayıb, [m|memorandumdan] irəli gələn vəzifələr çoxdur. [m|Memorandumla] yeni mərhələ başlayır.`,
  'dırnaqdan sonra şəkilçi': `
    Azərbaycan Milli Məclisi Türkiyə ilə “[m|Hərbi Təhlükəsizlik Memorandumu]”nu təsdiq etdi. “[s|Şuşa Bəyannaməsi]”nin davamı olan sənəd “[m|Anlaşma Memorandumu]”nda təfsilatla yazılıb.`,
  'başlıqda qısa forma': `
    # Deputatlar [m|memorandumu] təsdiqlədi
    Azərbaycan və Türkiyə müdafiə nazirliklərinin imzaladığı [m|hərbi təhlükəsizlik haqqında anlaşma memorandumu] plenar iclasda səsə qoyulub.`,
  'ölkə cütü ilə': `
    [m|Azərbaycan-Türkiyə hərbi memorandumu] İrəvanda narahatlıq yaradıb. Türkiyə ilə [m|müdafiə memorandumu] heç kimə qarşı deyil.`,
  'hal şəkilçiləri': `
    [s|Şuşa Bəyannaməsinin] ildönümüdür. [s|Şuşa Bəyannaməsinə] əsasən, Türkiyə və Azərbaycan müttəfiqdir. [s|Şuşa Bəyannaməsi] ilə, [s|ŞUŞA BƏYANNAMƏSİNDƏN] sonra və [s|Şuşa bəyannaməsində]. Əsas sənəd [s|Şuşa Bəyannaməsidir].`,
  'yazı fərqləri': `
    Azərbaycan ilə Türkiyə [s|Şuşa Deklarasiyasını] və ya [s|Şuşa bəyənnaməsini] 2021-ci ildə imzaladı.`,
  'şəhər və başqa bəyannamələr': `
    Şuşada gömrük bəyannaməsi qəbul olunur. Şuşa. Bəyannaməsi olmayanlar gözləyir. Moskva Bəyannaməsi, Qarabağ Bəyannaməsi və vergi bəyannaməsi başqa sənədlərdir.`,
  'mədəniyyət forumu': `
    Türk Dünyasının Birinci Mədəniyyət Forumunda Şuşa Bəyannaməsi qəbul edilib. Şuşa Bəyannaməsində muzeylərə çağırış var.`,
  'Nizamnamənin adları': `
    [c|BMT Nizamnaməsinin 51-ci maddəsi], [c|BMT-nin Nizamnaməsinin 51-ci maddəsinə], [c|Birləşmiş Millətlər Təşkilatının Nizamnaməsinin 51-ci maddəsində], [c|BMT Xartiyasının 51-ci maddəsini] və [c|Nizamnamənin 51-ci maddəsindən] eyni normadır.`,
  'bir neçə maddə': `
    [c|BMT Nizamnaməsinin 2-ci və 51-ci maddələri] bir yerdə oxunur. [c|BMT Nizamnaməsinin 2(4) və 51-ci maddələrində] güc tətbiqi tənzimlənir.`,
  'çılpaq maddə və özünümüdafiə': `
    Nümayəndə Təhlükəsizlik Şurasında özünümüdafiə hüququnu xatırladaraq [c|51-ci maddəyə] istinad etdi.`,
  'başqa 51-ci maddələr': `
    Konstitusiyanın 51-ci maddəsi yaradıcılıq azadlığı verir. 51-ci maddə hamıya aiddir. Cinayət Məcəlləsinin 51-ci maddəsi, Vyana Konvensiyasının 51-ci maddəsi, şirkət Nizamnaməsinin 51-ci maddəsi və Əlavə Protokolun 51-ci maddəsi başqadır. Qanunda 51 maddə var.`,
  'başqa memorandumlar': `
    SOCAR ilə Gürcüstan şirkəti anlaşma memorandumu imzalayıb. Memorandum üç illikdir. Özbəkistanla memorandum da hazırlanır. Pakistan ilə imzalanmış memorandum müdafiəyə aiddir.`,
  'Türkiyə ilə başqa mövzular': `
    Azərbaycanla Türkiyə arasında media sahəsində anlaşma memorandumu imzalanıb. Memorandum Ankarada imzalanıb. Təhsil üzrə memorandum da təsdiqlənib.`,
  'xüsusi təyinatlılar 2021': `
    Milli Məclis Türkiyə ilə xüsusi təyinatlı qüvvələrin hazırlığına dair Anlaşma Memorandumunu təsdiq etdi. Memorandum 2021-ci ildə imzalanıb.`,
  'rəqib və qayıdış': `
    Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizlik memorandumu] təsdiq olunub.
    Bakı Pakistanla da memorandum imzalayıb. Memorandum məşqlərə aiddir.
    Türkiyə ilə [m|memorandum] isə prezidentə göndərilib. [m|Memorandum] dekabrda qüvvəyə minməyib.`,
  '2010-cu il müqaviləsi': `
    “[p|Azərbaycan Respublikası və Türkiyə Respublikası arasında strateji tərəfdaşlıq və qarşılıqlı yardım haqqında” Müqavilə] qüvvədədir.`,
  '2010: əyri formalar': `
    Azərbaycan və Türkiyə 2010-cu ildə [p|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqaviləni] imzalayıb. [p|Strateji Əməkdaşlıq və Qarşılıqlı Yardım Sazişi] də eyni sənəddir.`,
  'başqa müqavilələr': `
    Azərbaycan İtaliya ilə strateji tərəfdaşlıq haqqında müqavilə imzalayıb. Qazaxıstanla strateji tərəfdaşlıq və müttəfiqlik münasibətləri haqqında Müqavilə də var. Özbəkistanla Müttəfiqlik münasibətləri haqqında Müqavilə 2024-cü ildə imzalanıb.`,
  'dördü birlikdə': `
    Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizlik haqqında Memorandum], [s|Şuşa Bəyannaməsi], [p|strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqavilə] və [c|BMT Nizamnaməsinin 51-ci maddəsi].`,
  'Memorandum nə verəcək?': `
    # [m|Memorandum] nə verəcək?
    Türkiyə ilə imzalanmış [m|hərbi təhlükəsizlik memorandumu] parlamentin gündəliyindədir. Arzu Nağıyev deyib ki, [m|memorandum] heç bir üçüncü ölkəyə qarşı yönəlməyib.
    Sənəddə [c|BMT Nizamnaməsinin 51-ci maddəsinə] uyğun kömək nəzərdə tutulur. Deputat [m|memoranduma] səs verməyə çağırıb.`,
  'Prezident qanunu imzaladı': `
    # Prezident qanunu imzaladı
    İlham Əliyev “[m|Azərbaycan Respublikasının Müdafiə Nazirliyi ilə Türkiyə Respublikasının Milli Müdafiə Nazirliyi arasında qarşılıqlı hərbi təhlükəsizliyin möhkəmləndirilməsinə dair Anlaşma Memorandumu]”nun təsdiq edilməsi haqqında Qanunu imzalayıb.`,
  'Media Agentliyi Ankarada': `
    # Media Agentliyi Ankarada
    Azərbaycan və Türkiyə media qurumları anlaşma memorandumu imzalayıb. Memorandum çərçivəsində jurnalist mübadiləsi olacaq. Memorandumun müddəti beş ildir.`,
  '“Qafqaz qartalı” başlayır': `
    # “Qafqaz qartalı” başlayır
    Təlim Azərbaycan, Gürcüstan və Türkiyə arasında imzalanmış memoranduma əsasən keçirilir. Memorandum 2019-cu ildə Bakıda imzalanıb və Milli Məclis onu ratifikasiya edib.`,
  'Rəssamın sərgisi': `
    # Rəssamın sərgisi
    Konstitusiyanın 51-ci maddəsinə görə hər kəs yaradıcılıq azadlığına malikdir. Vəkil 51-ci maddənin pozulduğunu deyir. Vergi Məcəlləsinin 51-ci maddəsi bura aid deyil.`,
  'Dörd ilin yekunu': `
    # Dörd ilin yekunu
    [s|Şuşa Bəyannaməsi] iki ölkə arasında müttəfiqliyi təsbit etdi. Azərbaycan [s|Şuşa Bəyannaməsini] 1 fevralda ratifikasiya etdi. Türkiyə də [s|Şuşa Bəyannaməsini] təsdiqlədi. [s|Şuşa Bəyannaməsinə] sadiqik, deyir general.
    2010-cu ildə isə “[p|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında” Müqavilə] imzalanmışdı.`,
  'Moskva görüşü': `
    # Moskva görüşü
    Azərbaycanla Rusiya arasında Müttəfiqlik qarşılıqlı fəaliyyəti haqqında Bəyannamə imzalanıb. Bəyannamə 43 bənddən ibarətdir. Şuşa da xatırlanıb.`,
  'Şuşada forum': `
    # Şuşada forum
    Türk Dünyası Mədəniyyət Forumunun yekununda Şuşa Bəyannaməsi qəbul olundu. İştirakçılar irsi qorumağa çağırdı. Bəyannamə dörd dildə oxundu.`,
  'Hüquqi şərh': `
    # Hüquqi şərh
    Beynəlxalq hüquqda gücün tətbiqi qadağandır. BMT Nizamnaməsi bir istisna tanıyır: [c|51-ci maddə]. Bu maddəyə görə dövlət silahlı hücum zamanı özünümüdafiə hüququndan istifadə edir. [c|51-ci maddənin] tətbiqi barədə Təhlükəsizlik Şurasına məlumat verilir.`,
  'Azərbaycan–Özbəkistan': `
    # Azərbaycan–Özbəkistan
    Daşkənddə Azərbaycanla Özbəkistan arasında müttəfiqlik münasibətləri haqqında Müqavilə imzalanıb. Tərəflər müdafiə sahəsində memorandum da imzalayıb. Memorandum təlimlərə aiddir.`,
  'Novruzov: oxşar sənədlər lazımdır': `
    # Novruzov: oxşar sənədlər lazımdır
    Siyavuş Novruzov Türkiyə ilə imzalanmış [m|qarşılıqlı hərbi təhlükəsizliyə dair memorandumu] alqışladı. O, Pakistan və Özbəkistanla da oxşar memorandum imzalanmasını təklif etdi. Onun sözlərinə görə, [m|memorandum] vaxtında hazırlanıb.`,
  'Kitabxanalar arasında': `
    # Kitabxanalar arasında
    Milli Kitabxana ilə İzmir kitabxanası memorandum imzalayıb. Memorandum kitab mübadiləsini nəzərdə tutur. Şuşa haqqında kitablar da var.`,
  Qısa: `
    # Qısa
    @section
    Energetika nazirliyi Türkiyə ilə qaz üzrə memorandum imzalayıb. Memorandum iki ilədir.
    @section
    Milli Məclis [m|Azərbaycan–Türkiyə hərbi təhlükəsizlik memorandumunu] təsdiqlədi. [m|Memorandum] sabah prezidentə göndəriləcək.`,
  'Türkiyə ilə hərbi memorandum komitədə': `
    # Türkiyə ilə [m|hərbi memorandum] komitədə
    Müdafiə komitəsinin iclasında Türkiyə və Azərbaycan arasında [m|hərbi təhlükəsizliyin gücləndirilməsi haqqında anlaşma memorandumu] müzakirə olunub. Komitə [m|memorandumun] təsdiqini plenar iclasa tövsiyə edib. Sədr vurğulayıb ki, [m|memorandumda] “hücum” anlayışı beynəlxalq hüquqa uyğundur.`,
  'AMEA və TÜBİTAK': `
    # AMEA və TÜBİTAK
    Azərbaycan Milli Elmlər Akademiyası ilə TÜBİTAK arasında anlaşma memorandumu imzalanıb. Memorandum birgə tədqiqatları nəzərdə tutur. Türkiyə tərəfi memorandumu alqışlayıb.`,
  Məhkəmə: `
    # Məhkəmə
    Vəkil Konstitusiyanın 51-ci maddəsini əsas gətirdi. Hakim isə Mülki Məcəllənin 51-ci maddəsini oxudu. “51-ci maddə aydındır”, – deyə o bildirdi.`,
  'Hüquq dərsi': `
    # Hüquq dərsi
    [c|BMT Nizamnaməsinin 51-ci maddəsinə] görə hər bir dövlətin özünümüdafiə hüququ var. Azərbaycan 2020-ci ildə [c|51-ci maddə] çərçivəsində hərəkət edib. Ekspert deyir: “[c|51-ci maddənin] tələbləri yerinə yetirilib”. Konstitusiyada isə başqa norma var.`,
  'Şuşa günləri': `
    # Şuşa günləri
    Şuşada “Xarıbülbül” festivalı başladı. Gömrük bəyannaməsi ilə bağlı suallar üçün mərkəz açılıb. Bəyannamələr onlayn doldurulur. Memorandum imzalayan şirkətlər sərgidə iştirak edir.`,
  '15 iyun': `
    # 15 iyun
    [s|Şuşa Bəyannaməsi] Azərbaycanla Türkiyəni müttəfiq etdi. Ərdoğan və Əliyevin imzaladığı [s|Bəyannamə] TBMM-də də təsdiqlənib. [s|Şuşa Bəyannaməsinin] hərbi bəndləri [c|BMT Nizamnaməsinin 51-ci maddəsi] ilə uzlaşır.`,
  'Vaşinqton: yol xəritəsi': `
    # Vaşinqton: yol xəritəsi
    Azərbaycan ilə ABŞ arasında Strateji Tərəfdaşlıq Xartiyası imzalanıb. Xartiya 51 bənddən ibarət deyil. Bundan əvvəl tərəflər anlaşma memorandumu imzalamışdı; memorandumun müddəti bitib.`,
  Tarix: `
    # Tarix
    1994-cü ilin protokolu və 2010-cu ildə imzalanmış “[p|Strateji tərəfdaşlıq və qarşılıqlı yardım haqqında Müqavilə]” hələ də qüvvədədir. Türkiyə ilə [p|2010-cu il müqaviləsi] iyirmi üç maddədən ibarətdir.`,
  'Gürcüstanla memorandum': `
    # Gürcüstanla memorandum
    Azərbaycan, Gürcüstan və Türkiyə müdafiə nazirləri birgə təlimlərə dair memorandum imzalayıb. Memorandum Batumidə imzalanıb.`,
  'Ekspert rəyi': `
    # Ekspert rəyi
    Polkovnik hesab edir ki, [m|Türkiyə–Azərbaycan memorandumu] NATO sənədlərinə bənzəyir. Rusiya [m|memorandumu] pisləyib? “Yox, Moskva susur”. [m|Memorandum] isə işləyir.`,
  'imzalanan memorandum': `
    Azərbaycan Türkiyə ilə [m|qarşılıqlı hərbi təhlükəsizliyin təmin edilməsinə dair memorandumu] təsdiqlədi. Özbəkistanla memorandum beş illikdir. Türkiyə ilə imzalanan [m|memorandum] isə başqadır, [m|memorandumdasa] səkkiz maddə var.`,
};
