package org.hotline.gateway.quotation;

import java.util.regex.Pattern;

/**
 * The line by which a telephone or a mail program signs by itself: words for "sent from", and behind or before them nothing but
 * devices, products, and the small words between. Whoever says more wrote it.
 */
final class DeviceLine {

    private static final String SENT =
            "provenance :|sent (?:from|via|using|with|by|úr|frá|með)|envoyée? (?:de|depuis|à partir d[eu'’]|avec|via)"
                    + "|(?:ge|ver)sendet (?:von|mit|über|via|aus)|diese nachricht wurde (?:von|mit)|inviato (?:da(?:l|lla)?|con|tramite)"
                    + "|enviad[oa] (?:desde|dende|d[oae]|con|com|pelo|através d[oe]|a partir d[oe])|enviat (?:des del?|amb)"
                    + "|(?:verzonden|verstuurd|gestuur) (?:vanaf|met|vanuit|via)|sendt (?:fra|med|via)|skicka(?:t|des) (?:från|med|via)|lähetetty"
                    + "|wysłan[eoay] (?:ze?|przez|za pomocą|przy użyciu)|(?:ode|po)slán[oaé] (?:ze?|pomocí|přes|prostřednictvím)|(?:od|po)slan[éoá] (?:zo?|sa?|iz|od|pomocou|pomoću|putem|cez)"
                    + "|odoslan[éoá] (?:zo?|pomocou|cez)|poslato (?:sa?|iz|od|preko)|(?:στάλθηκε|εστάλη|απεστάλη|αποστολή) (?:από|με|μέσω)"
                    + "|trimis[ăe]? (?:de pe|din|cu|prin|de la)|(?:el)?küldve(?: innen)?:?(?: az?)?|изпратен[оа] (?:от|с|чрез)|испратено (?:од|преку)|послато (?:са|преко)"
                    + "|отправлено (?:со?|из|через)|(?:надіслано|відправлено) (?:зі?|із|через)|(?:iš)?siųsta (?:iš|naudojant|per)|(?:no)?sūtīt[sa] (?:no|ar|izmantojot)|saadetud"
                    + "|dërguar (?:nga|me)|mibgħuta? (?:mil?l?-?|minn|bil?l?-?)|seolta (?:ó|as|le)|anfonwyd (?:o|oddi ar)|geschéckt (?:vu[nm]|mat)"
                    + "|dikirim dari|dihantar dari(?:pada)?|(?:đã|được) gửi từ|ส่งจาก|(?:أُ?رسلت?|مرسلة?|تم الإرسال) من(?: الـ?)?|נשלחה? (?:מה?-?|באמצעות)";

    private static final String DEVICE =
            "mobile|phone|cell|cellphone|device|handheld|computer|pc|téléphone|portable|appareil|\\p{L}*handy|\\p{L}*telefoon"
                    + "|[\\p{L}-]*(?:telef[oó]n|smartfon|gerät|älypuhel|puhelime|tálru|tālru|nutitelefon)\\p{L}*|(?:tablet|mobil|dispo[sz]iti|laittee|zaříz|zariad|urządz|készülék|eszköz|cihaz|uređaj|napra"
                    + "|įreng|ierīc|seadm|gailu|enhet|συσκευ|κινητ|τηλέφων|телефон|смартфон|устройств|пристро|уређај|уред)\\p{L}*|smartphone(?:-?\\p{L}{1,5})?|cellulare|móvil|teléfono|celular|telemóvel|toestel|هاتفي|الهاتف";

    private static final String BRAND =
            "iphone|ipad|ipod|macbook|apple|android|samsung|galaxy|huawei|xiaomi|redmi|pixel|nokia|blackberry|xperia|oneplus|motorola|fairphone"
                    + "|windows|outlook|yahoo|gmail|thunderbird|protonmail|fairemail|airmail|bluemail|aqua ?mail|mymail|em client|superhuman";

    private static final String PRODUCT = "(?:" + BRAND + "|iphon)(?:['’-]?\\p{L}{1,8}|:lle)?"
            + "|(?:mac|sony|htc|lg|oppo|honor|moto|wiko|alcatel|aol|gmx|web\\.de|orange|zoho|proton|k-9|spark|mailbox|tutanota|ti-\\p{N}+)(?:['’-]\\p{L}{1,8})?";

    private static final String MY =
            "my|a|m|mon|ma|meine[mrn]|mio|mia|mi|meu|meva|mea|minha|mijn|my|min|mitt?|m[oô]j\\p{L}{0,4}|mé(?:ho|m)|mog|мо\\p{L}{1,4}|μου|mano|man[au]s?|minu|im|tiegħi|mo|fy|nire"
                    + "|saya|của tôi|ของฉัน|שלי|الخاصة? بي";

    private static final String SMALL =
            "(?:e-?)?mail(?:['’]?\\p{L}{1,4})?|app|network|with|for|on|pour|für|per|voor|para|con|mit|met|avec|van|di|the|der|den|work|secure|ios|mini|o|az?|el|la|il|le|lo|les|del?|dell|du|d|l|no|na|su|auf"
                    + "|på|til|till|för|op|i|pe|pentru|cu|pro|pre|dla|ile|za|ve?|ze?|se?|w|το|τη|την|του|για|σε|στο|за|на|для|від|için|darbam|ar|skirt[aąo]s?|jaoks|i"
                    + "|(?:application|aplicați|aplikac|alkalmazás|uygulama|εφαρμογή|приложени|programm?|system|pošt|poczt|posta|courrier|correi?o|corespond|messageri|sécuris|αλληλογραφία|sähköposti|e-post|pametn|chytr|išmani|inteligent|akıllı)\\p{L}*";

    /** A product's further name, which is written in capitals. */
    private static final String NAMED = "(?-i:\\p{Lu}[\\p{Lu}\\p{N}\\p{L}-]{0,15}|\\p{N}{1,4}\\p{L}{0,3})";

    private static final String END = "(?![\\p{L}\\p{N}])[\\s'’-]*+)";
    private static final String THING = "(?>(?:" + PRODUCT + "|" + DEVICE + ")" + END;
    private static final String WORDS = "(?>(?:" + MY + "|" + SMALL + ")" + END + "{0,4}" + THING + "(?>(?:" + PRODUCT
            + "|" + DEVICE + "|" + MY + "|" + SMALL + "|" + NAMED + ")" + END + "{0,8}";

    /** Where the word for "sent" stands last, the one before it says "from". */
    private static final String SENT_LAST =
            "(?<=(?:r[óő]l|b[óő]l|t[óő]l) )(?:el)?küldve|(?<=(?:[dt][ae]n|ile) )gönderil(?:di|miştir)|(?<=tik )bidali(?:a|ta)";

    private static final String EXCUSE =
            "(?<=[.!]\\s)(?:please excuse|excuse|sorry for|veuillez excuser|merci d['’]excuser|bitte entschuldigen sie|disculpe|scusate|perdone|excuseer)[^.!?]{1,40}[.!]?\\s*+";

    private static final Pattern WORDING = Pattern.compile("(?iu)[\\s(<]*+(?:(?:" + SENT + ")[\\s-]*+(?:" + WORDS
            + "(?:gesendet)?|(?:(?:der|the|de l['’]app) )?mail)"
            + "|(?=.*(?:küldve|gönderil|bidali))" + WORDS + "(?:" + SENT_LAST + ")"
            + "|(?:von|vanaf|mit|met|über)\\s+" + WORDS + "(?:gesendet|verzonden|verstuurd)"
            + "|(?:get|télécharge[rz]|obten(?:ez|ir|er)|holen sie sich|scarica|obter|download)\\s+(?=" + PRODUCT + ")"
            + WORDS
            + "|(?:나의 |मेरे )?(?:" + BRAND + ")\\s?(?:から送信|에서 보냄|से भेजा गया)|[发發从從]自?我的\\s?(?:" + BRAND
            + ")(?:\\s?[传傳发發]送)?)[\\s.>)!]*+(?:" + EXCUSE + ")?(?:[<(\\[]?\\s?https?://\\S{1,60})?[\\s.>)\\]]*+");

    private static final Pattern QUOTES = Pattern.compile("[„“”\"«»,]");

    private DeviceLine() {}

    static boolean is(String line) {
        return WORDING.matcher(QUOTES.matcher(line).replaceAll("")).matches();
    }
}
