package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.gateway.quotation.AnsweredMail.SENT;
import static org.hotline.gateway.quotation.AnsweredMail.known;
import static org.hotline.gateway.quotation.AnsweredMail.unknown;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands directly above an announcement, without a blank line, was written. */
class AnswersAboveAnnouncementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tuesday at 10:12, Support wrote:",
                "On 24 Nov at 10:12, Support wrote:",
                "Support <help@shop.example> wrote:",
                "Le mardi à 10h12, Support a écrit :",
                "El martes a las 10:12, Support <help@shop.example> escribió:",
                "Am 24. Nov. um 10:12 schrieb Support:",
                "2026年11月24日 10:12，Support <help@shop.example> 写道：",
                "2026年11月24日(火) 10:12 Support <help@shop.example>:",
                "2026년 11월 24일 (화) 오전 10:12, Support <help@shop.example>님이 작성:",
                "On Tue, Nov 24, 2026 at 10:12 AM Support\n<help@shop.example> wrote:"
            })
    void anAttributionBeginsWhereItSaysWhoOrWhen(String attribution) {
        String answer = "It does not work.\n\nThe number is XJ-4711\nthe cable is blue\nand I am angry";
        String mail = answer + "\n" + attribution + "\n> " + SENT.replace("\n", "\n> ");

        assertThat(known(mail)).isEqualTo(answer);
        assertThat(unknown(mail)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It broke at 9:30.", "Monday at 11:00", "It happened on 3/5/2026.", "See 24.11.2026\nin the log:"
            })
    void linesThatSayWhenAreNoPartOfAnAttributionWhenNothingBrokeThem(String answer) {
        assertThat(known("See below.\n\n" + answer + "\nSupport <help@shop.example> wrote:\n> "
                        + SENT.replace("\n", "\n> ")))
                .startsWith("See below.\n\n" + answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Lyon",
                "Date: 3 May 2026",
                "From: Lyon\nby truck\nTo: Paris",
                "Date: 3 May 2026\nnot later\nSubject: the blue one",
                "From: Lyon\nTo: Paris\nDate: 3 May 2026"
            })
    void headersNameOneSenderAndOneDate(String answer) {
        String headers =
                "\nFrom: Support <help@shop.example>\nSent: Tuesday, November 24, 2026 10:12 AM\nTo: Ann\nSubject: Re: Printer\n\n";

        assertThat(known("See below.\n" + answer + headers + SENT)).isEqualTo("See below.\n" + answer);
        assertThat(unknown("See below.\n" + answer + headers + SENT)).isEqualTo("See below.\n" + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: Lyon", "Date: 3 May 2026", "Subject: the blue one"})
    void whatIsWrittenBelowHeadersIsNoneOfThem(String answer) {
        assertThat(known(
                        "From: Support <help@shop.example>\nSent: Tuesday, November 24, 2026 10:12 AM\nTo: Ann\nSubject: Re: Printer\n"
                                + SENT.replace("Hello Ann,\n", "Hello Ann,\n" + answer)))
                .isEqualTo(answer);
    }
}
