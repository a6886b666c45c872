package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How telephones and mail programs sign in their languages, and what people write in such words. */
class DeviceLineTest {

    private static final String SIGNED = """
            iPhone-ról küldve | Odesláno z iPhonu | iPhone’umdan gönderildi | Στάλθηκε από το iPhone μου |
            Trimis de pe iPhone-ul meu | Pobierz program Outlook dla systemu iOS | Odesláno z mého iPhonu |
            Elküldve az iPhone-omról | iPad'imden gönderildi | Outlook for Android'den gönderildi | Στάλθηκε από το iPad μου |
            Στάλθηκε από το κινητό μου τηλέφωνο | Trimis de pe dispozitivul meu Samsung | Trimis de pe telefonul meu |
            Uzyskaj program Outlook dla systemu iOS | Wysłane z mojego telefonu Samsung Galaxy. | Wysłane z mojego smartfona |
            Odesláno z mého telefonu Samsung Galaxy. | Odesláno z Pošty pro Windows | Odoslané z iPhonu |
            Získajte Outlook pre iOS | Samsung okostelefonomról küldve | Отправлено с моего смартфона Samsung Galaxy |
            Изпратено от моя смартфон Samsung Galaxy | Poslano s mojeg iPhone uređaja |
            Poslano z mojega telefona Samsung Galaxy | Poslato sa mog iPhone-a |
            Išsiųsta iš mano „Samsung Galaxy“ išmaniojo telefono | Nosūtīts no Outlook darbam ar Android |
            Saadetud minu Samsung Galaxy nutitelefonist | Lähetetty Samsung Galaxy -älypuhelimesta. |
            Skickat från min Samsung Galaxy-smartphone. | Sendt fra min Samsung Galaxy-smartphone. |
            Verstuurd vanaf mijn iPhone | Vanaf mijn iPhone verzonden | Gesendet mit der GMX Mail App |
            Gesendet von Yahoo Mail auf Android | Envoyé à partir d’Outlook pour Android |
            Envoyé depuis mon appareil mobile Samsung | Enviado desde mi iPhone | Enviado desde Correo para Windows |
            Enviado do Yahoo Mail no Android | Enviado dende o meu iPhone | Inviato dal mio smartphone Samsung Galaxy. |
            Mibgħut mill-iPhone tiegħi | Sent from Outlook for Android | Sent from Mail for Windows 10 |
            Sent from my Android device with K-9 Mail. Please excuse my brevity. | Sent from my iPhone. Please excuse typos |
            Envoyé de mon appareil Android avec K-9 Mail. Veuillez excuser ma brièveté. | Sent with Aqua Mail for Android |
            Sent from my BlackBerry 10 smartphone on the Orange network. | Sent via Superhuman ( https://sprh.example/?v=x ) |
            Télécharger BlueMail pour Android | Envoyé avec eM Client | Provenance : Courrier pour Windows 10 | Outlook für iOS<https://aka.ms/o0ukef> beziehen |
            أرسلت من الـ iPhone الخاص بي | ส่งจาก iPhone ของฉัน | 从我的 iPhone 发送
            """;

    private static final String WRITTEN = """
            Sent from my iPhone the photos do not arrive | Sent from my iPhone the photos do not arrive. |
            Odesláno z iPhonu to nefunguje | iPhone küldve | iPhone gönderildi | Telefon gönderildi | Telefon dün gönderildi |
            iPhone’umdan gönderildi ama gelmedi | Trimis cu poșta | Trimis de pe iPhone-ul meu pozele nu ajung |
            Στάλθηκε από το iPhone μου αλλά δεν ήρθε | Pobierz program dla systemu iOS nie działa | Wysłane z Warszawy |
            Von meinem iPhone gesendet kommt nichts an | Von meinem Chef gesendet | Enviado desde mi iPhone no llega |
            Sent from my iPhone. Please excuse me, but nobody came. Call me. | Sent from my iPhone. Nobody came. |
            Sent from Macedonia | Get my phone
            """;

    private static List<String> newTexts(String lines) {
        return Stream.of(lines.split("\\|"))
                .map(line -> NewText.of("Ja.\n\n" + line.strip(), Evidence.ofText(List.of())))
                .toList();
    }

    @Test
    void wordsForSentFromAndNothingButDevicesBehindOrBeforeThemAreNotNew() {
        assertThat(newTexts(SIGNED)).allMatch("Ja."::equals);
    }

    @Test
    void whoeverSaysMoreWroteIt() {
        assertThat(newTexts(WRITTEN)).noneMatch("Ja."::equals);
    }
}
