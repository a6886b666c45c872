package org.hotline.gateway.intake;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.hotline.gateway.mail.Words;
import org.jspecify.annotations.Nullable;

/** Recognises the language of a text among those that the hotline meets; says nothing when it is not sure. */
@Singleton
public class Languages {

    private static final int ENOUGH_TO_TELL = 300;
    private static final int TOO_LITTLE_TO_TELL = 12;
    private static final double SURE = 0.15;

    /** Loaded with the first text that needs it. */
    private static final class Models {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(
                        Language.FRENCH,
                        Language.ENGLISH,
                        Language.GERMAN,
                        Language.SPANISH,
                        Language.ITALIAN,
                        Language.DUTCH,
                        Language.PORTUGUESE)
                .withLowAccuracyMode()
                .withMinimumRelativeDistance(SURE)
                .build();
    }

    /** @return ISO 639-1 code */
    public @Nullable String recognise(String text) {
        String sample = Words.atMost(ENOUGH_TO_TELL, text);
        if (sample.length() < TOO_LITTLE_TO_TELL) {
            return null;
        }
        Language language = Models.DETECTOR.detectLanguageOf(sample);
        return language.getIsoCode639_1() == IsoCode639_1.NONE
                ? null
                : language.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
    }
}
