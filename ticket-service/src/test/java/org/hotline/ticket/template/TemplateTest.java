package org.hotline.ticket.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource({
        "'Hello {{customer}}, {{number}}', Ann, 'Hello Ann, T-1'",
        "'Hello {{customer}},', , 'Hello,'",
        "'Hello {{customer}},', ' ', 'Hello,'",
        "'{{customer}}: {{number}}{{number}}', , ': T-1T-1'",
        "'{{customer}} {{name}}', $1, '$1 {{name}}'",
        "'Hello {{customer}}', {{number}} {{customer}}, 'Hello {{number}} {{customer}}'",
    })
    void placesAreFilledInOnceAndNamesAreTakenAsTheyAre(String text, @Nullable String customer, String filled) {
        assertThat(new Template("key", "en", null, text).filled("T-1", customer))
                .isEqualTo(filled);
    }
}
