package org.hotline.gateway.mail;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hotline.kit.text.Texts;

/** How the names of months begin, without accents, in the languages in which programs write their dates. */
final class MonthNames {

    /** Those of Europe; a longer beginning goes before a shorter one that another language has for another month. */
    private static final List<String> BEGINNINGS = List.of(
            "jan ene gen sty янв led oca ian tam sau jaa sij січ яну ιαν",
            "feb fev fbr lut фев uno velj sub hel vas vee лют shk φεβ",
            "mar mrz mrt maa мар maer bre ozu kov бер μαρ",
            "apr avr abr kwi апр dub trav nis huh bal квi кви pri απρ",
            "may mai maj mei mag май маи мая kve svi tou geg тра mej μαι",
            "jun juun jui giu cze июн cervn cerven cervna lipan lipnj lipnja haz kes bir чер iun юни qer gun ιουν",
            "jul lug lip июл juil cervenc cervene srpan srpnj tem hei lie лип iul юли juul kor lul ιουλ",
            "aug aou ago sie авг srp kol agu elo rgp rugp rugpj сер gus aww αυγ",
            "sep set wrz сен сеп zar ruj eyl syy rgs rugs sze вер sht σεπ",
            "oct okt ott out paz окт rij eki lok spa жов tet οκτ",
            "nov lis ноя ное stu kas marr marras lap лис noi noe nen νοε",
            "dec dez dic des gru дек pro ara jou гру det dhj δεκ");

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            for (String beginning : Set.of(BEGINNINGS.get(i).split(" "))) {
                MONTHS.putIfAbsent(beginning, i + 1);
            }
        }
    }

    private static final int LONGEST = 7;
    private static final int SHORTEST = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private MonthNames() {}

    /** Which month it is; 0 where it is none. */
    static int find(String written) {
        String name = ACCENTS.matcher(Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return IntStream.rangeClosed(0, LONGEST - SHORTEST)
                .mapToObj(shorter -> MONTHS.get(Texts.atMost(LONGEST - shorter, name)))
                .filter(month -> month != null)
                .findFirst()
                .orElse(0);
    }
}
