package org.hotline.gateway.mail;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotline.kit.text.Texts;

/** The first three letters of months, without accents, in the languages in which programs write their dates. */
final class MonthNames {

    /** English, German, Dutch, French, Spanish, Italian, Portuguese, those of the north, Polish, Russian. */
    private static final List<String> BEGINNINGS = List.of(
            "jan ene gen sty янв",
            "feb fev fbr lut фев",
            "mar mrz mrt maa мар",
            "apr avr abr kwi апр",
            "may mai maj mei mag май маи мая",
            "jun jui giu cze июн",
            "jul lug lip июл",
            "aug aou ago sie авг",
            "sep set wrz сен",
            "oct okt ott out paz окт",
            "nov lis ноя",
            "dec dez dic des gru дек");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            for (String beginning : Set.of(BEGINNINGS.get(i).split(" "))) {
                MONTHS.putIfAbsent(beginning, i + 1);
            }
        }
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private MonthNames() {}

    /** Which month it is; 0 where it is none. French tells June and July by their fourth letter. */
    static int find(String written) {
        String name = ACCENTS.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return name.startsWith("juil") ? 7 : MONTHS.getOrDefault(Texts.atMost(3, name), 0);
    }
}
