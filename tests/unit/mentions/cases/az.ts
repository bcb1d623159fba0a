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
};
