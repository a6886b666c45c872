package org.hotline.gateway.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers above a mail that is repeated without marks, as programs of the south and the east write them. */
class HeadersOfTheWorldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesendet: Freitag, 27. November 2026 um 18:02 Uhr\nAbsender: {support}\nEmpfänger: ann\nBetreff: T",
                "من: {support}\nتم الإرسال: ٢٧ نوفمبر ٢٠٢٦ ١٨:٠٢\nإلى: ann\nالموضوع: T",
                "จาก: {support}\nส่งเมื่อ: 27 พฤศจิกายน 2569 18:02\nถึง: ann\nเรื่อง: T",
                "מאת: {support}\nנשלח: 27 נובמבר 2026 18:02\nאל: ann\nנושא: T",
                "Từ: {support}\nĐã gửi: 27 tháng 11 2026 18:02\nĐến: ann\nChủ đề: T",
                "Dari: {support}\nDikirim: 27 November 2026 18:02\nKepada: ann\nPerihal: T"
            })
    void whatIsBelowThemIsRepeated(String headers) {
        String text =
                "Yes.\n\n" + headers.replace("{support}", "Support <help@shop.example>") + "\n\nWhich day?\nAlice";

        assertThat(NewText.of(text, Evidence.ofText(List.of()))).isEqualTo("Yes.");
    }
}
