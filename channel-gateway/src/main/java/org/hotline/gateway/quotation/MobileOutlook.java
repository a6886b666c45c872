package org.hotline.gateway.quotation;

import java.util.regex.Pattern;

/** The line by which Outlook for telephones signs, in its languages: where one gets it. */
final class MobileOutlook {

    private static final String SYSTEM =
            "[„\"]?(?:the |l['’]|systemu )?(?:ios|android)[“\"]?(?:-(?:re|ra|hoz|i jaoks)|:lle)?";

    private static final String FOR =
            "for|für|pour|para(?: el)?|per(?: a)?|voor|til|för|dla|pro|pre|pentru|для|για|za|за|darbam ar|cho|untuk|สำหรับ|עבור|عبر|لـ|لنظام";

    private static final String NAME = "(?:[„\"]?outlook[“\"]?(?:, skirtą)?\\s*(?:" + FOR + ")?\\s*" + SYSTEM + "|"
            + SYSTEM + "\\s*(?:için|版|用|용|-re készült)\\s*(?:的\\s*)?outlook)";

    private static final String BEFORE =
            "get|holen sie sich|laden sie|obten(?:ir|ez|er|ga|ha)|obter|obtén|télécharge[rz]|descargar?|baix(?:ar|e)|scarica|ottieni|download|hent|få|skaff(?: deg|a)?|hämta|hanki|hankige"
                    + "|pobierz|uzyskaj|zdobądź|získ(?:at|ať|ajte|ejte)|stáhn(?:out|ěte)|obține(?:ți)?|descărca(?:ți|rea)?|скачать|получить|загрузить|отримати|завантажити|вземете|изтеглете|λήψη|αποκτήστε|κατεβάστε|nabavite|preuzmite"
                    + "|prenesite|pridobite|gau(?:ti|kite)|(?:parsi|atsi)siųs(?:ti|kite)|iegū(?:t|stiet)|lejupielādē(?:t|jiet)|tải|tải xuống|dapatkan|รับ|קבל|השג|احصل على|الحصول على|تنزيل|获取|取得|下載|下载";

    private static final String ARTICLE =
            "(?:o|a|l['’]|az|του|το|la|את|den|(?:aplik|apliecin|alkalm|program|εφαρμογή|приложени)\\p{L}*)";

    private static final String AFTER =
            "beziehen|herunterladen|holen|abrufen|laden|downloaden|ophalen|verkrijgen|beszerzése|letöltése|['’]u (?:edinin|indirin|alın)|uygulamasını (?:edinin|indirin)"
                    + "|を入手(?:する|してください)?|をダウンロード|(?:을|를)?\\s*(?:다운로드|받으세요|받기|가져오기)";

    static final Pattern WORDING = Pattern.compile("(?iu)[\\s(<\\[]*(?:(?:" + BEFORE + ")\\s*(?:" + ARTICLE + "\\s*)?"
            + NAME + "|(?:az\\s+)?" + NAME + "\\s*(?:" + AFTER + ")|az outlook beszerzése " + SYSTEM
            + ")[\\s.>)\\]!]*(?:\\s*[<(\\[]?https?://\\S{1,60})?[\\s.>)\\]]*");

    private MobileOutlook() {}
}
