package org.hotline.ticket.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource({
        "'Hello {{customer}}, {{number}}', Ann, 'Hello Ann, T-1'",
        "'Hello {{customer}},', , 'Hello,'",
        "'Hello {{customer}},', ' ', 'Hello,'",
        "'Hello {{ customer }}, {{ number}}', Ann, 'Hello Ann, T-1'",
        "'{{customer}}: {{number}}{{number}}', , ': T-1T-1'",
        "'{{customer}} {{name}}', $1, '$1 {{name}}'",
        "'Hello {{customer}}', {{number}} {{customer}}, 'Hello {{number}} {{customer}}'",
    })
    void placesAreFilledInOnceAndNamesAreTakenAsTheyAre(String text, @Nullable String customer, String filled) {
        assertThat(new Template("key", "en", null, text).filled("T-1", customer))
                .isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{customer}}, {{number}}: { one } brace',",
        "'Hello {{name}}, {{number}}', '{{name}},'",
        "'Hello {{customer', '{{customer'",
        "'Hello customer}}', '}}'",
        "'{{{{number}}}}', '{{}}'",
        "'{{Customer}}', '{{Customer}}'",
    })
    void placesThatNothingStandsForAreTold(String text, @Nullable String place) {
        assertThat(Template.unknownPlace(text)).isEqualTo(Optional.ofNullable(place));
    }
}
