package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web mail of many languages writes above marked lines, with marks that turn the direction, and digits of its own. */
class AttributionsOfTheWorldTest {

    private static String newText(String content) throws UnreadableMail {
        String head =
                "From: ann@shop.example\nSubject: Re: T\nIn-Reply-To: <x@y.example>\nContent-Type: text/plain; charset=utf-8\n\n";
        return new MailParser()
                .read((head + content + "\n").getBytes(StandardCharsets.UTF_8))
                .newText(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202bבתאריך יום ב׳, 6 ביולי 2026 ב-9:15 מאת \u202aSupport\u202c\u200f <\u202ahelp@shop.example\u202c\u200f>:\u202c",
                "\u202bفي الاثنين، 6 يوليو 2026 في 9:15 ص تمت كتابة ما يلي بواسطة \u202aSupport\u202c\u200f <\u202ahelp@shop.example\u202c\u200f>:\u202c",
                "في الاثنين، ٦ يوليو ٢٠٢٦ في ٩:١٥ ص Support <help@shop.example> كتب:",
                "Vào Th 2, 6 thg 7, 2026 vào lúc 09:15 Support <help@shop.example> đã viết:",
                "सोम, 6 जुल॰ 2026 को 9:15 am बजे को Support <help@shop.example> ने लिखा:",
                "सोमवार, ६ जुलाई २०२६ को Support <help@shop.example> ने लिखा:",
                "सोम, ६ जुलै, २०२६ रोजी ९:१५ म.पू. रोजी Support <help@shop.example> ने लिहिले:",
                "پیر، 6 جولائی، 2026 کو 9:15 AM پر Support <help@shop.example> نے لکھا:\u200f",
                "در تاریخ دوشنبه ۶ ژوئیهٔ ۲۰۲۶،\u200f ۹:۱۵ Support <\u200ehelp@shop.example\u200f> نوشت:\u200f",
                "সোম, ৬ জুল, ২০২৬ এ ৯:১৫ AM টায় Support <help@shop.example> লিখেছেন:",
                "Support <help@shop.example> ezt írta (időpont: 2026. nov. 24., K, 10:12):",
                "Pada tanggal Sen, 6 Jul 2026 pukul 09.15 Support <help@shop.example> menulis:",
                "2026년 7월 6일 (월) 오전 9:15, Support <help@shop.example>님이 작성:",
                "pon, 6. srp 2026. u 09:15 Support <help@shop.example> napisao je:",
                "пон, 6. јул 2026. у 09:15 Support <help@shop.example> је написао/ла:",
                "На пн, 6.07.2026 г. в 9:15 Support <help@shop.example> написа:",
                "2026-07-06, pr, 09:15 Support <help@shop.example> rašė:",
                "Kuupäev E, 6. juuli 2026 kell 09:15 kirjutas Support <help@shop.example>:",
                "2026(e)ko uzt. 6(a) 09:15 erabiltzaileak hau idatzi du (Support <help@shop.example>):",
                "Support <help@shop.example> hat am 06.07.2026 09:15 CEST geschrieben:",
                "Am Donnerstag, dem 02.07.2026 um 09:15 +0200 schrieb Support:",
                "Mon, 6 Jul 2026 09:15:00 +0200\nSupport <help@shop.example> wrote:",
                "Le Mon, 6 Jul 2026 09:15:00 +0200,\nSupport <help@shop.example> a écrit :",
                "Le lundi 6 juillet 2026 à 09:15, Support <help@shop.example> a écrit\n:",
                "Dúirt Support an méid seo ar 6 Iúil 2026 09:15 <help@shop.example> mar seo:"
            })
    void anAttributionIsKnownInWhateverLettersItIsWritten(String attribution) throws UnreadableMail {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String announced = Normalizer.normalize(attribution, form);

            assertThat(newText("Yes.\n\n" + announced + "\n\n> Which day?\n> Alice\n"))
                    .as(form.name())
                    .isEqualTo("Yes.");
            assertThat(newText("See below.\n\n" + announced + "\n> Which day?\nMonday\n"))
                    .isEqualTo("See below.\n\nMonday");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 6 July 2026 at 09:15 I sent to Bob <bob@shop.example> the following:\n\nPlease call me.",
                "Le 6 juillet 2026 à 09:15 mon collègue <bob@shop.example> a demandé ceci :\n\nMerci de me rappeler.",
                "On 6 July 2026 I was told by <bob@shop.example> that:\n- it is broken\n- nobody comes",
                "ביום 6 ביולי 2026 בשעה 9:15 כתבתי אל <bob@shop.example> כך:\n\nנא להתקשר.",
                "Vào 6/7/2026 tôi đã viết: không chạy.\n\nXin gọi lại."
            })
    void whatFollowsASentenceIsKeptThatSpeaksOfAnAddress(String text) throws UnreadableMail {
        assertThat(newText(text)).isEqualTo(text);
    }
}
