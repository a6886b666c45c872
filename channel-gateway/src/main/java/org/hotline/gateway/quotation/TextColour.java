package org.hotline.gateway.quotation;

import java.util.IntSummaryStatistics;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** In which colour an element is written. */
final class TextColour {

    /** Of what is black, white or grey. */
    static final String NONE = "";

    /** Sixteenths between the strongest and the weakest of red, green and blue; below that it is a shade of grey. */
    private static final int VIVID = 4;

    private static final Pattern COLOUR = Pattern.compile("(?:^|[;\\s])color\\s*:\\s*([^;!]{1,40})");
    private static final Pattern BEHIND = Pattern.compile("(?:^|[;\\s])background(?:-color)?\\s*:\\s*([^;!]{1,40})");
    private static final Pattern HEX = Pattern.compile(
            "#(?:(\\p{XDigit})(\\p{XDigit})(\\p{XDigit})|(\\p{XDigit})\\p{XDigit}(\\p{XDigit})\\p{XDigit}(\\p{XDigit})\\p{XDigit})");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})[, ]+(\\d{1,3})[, ]+(\\d{1,3}).*");
    private static final Pattern NAME = Pattern.compile("[a-z]+");
    private static final Set<String> COLOURLESS = Set.of(
            "black white gray grey darkgray dimgray lightgray silver windowtext inherit initial unset auto currentcolor"
                    .split(" "));

    private TextColour() {}

    static String of(Element element, String inherited) {
        Matcher style = COLOUR.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        String ofFont =
                element.normalName().equals("font") ? element.attr("color").toLowerCase(Locale.ROOT) : "";
        String own = (style.find() ? style.group(1) : ofFont).strip();
        if (own.isEmpty()) {
            return inherited;
        }
        return isVivid(own) ? own : NONE;
    }

    /** Whether the style lays a colour behind what is written, as a pen does. */
    static boolean isMarked(String style) {
        Matcher behind = BEHIND.matcher(style);
        return behind.find() && isVivid(behind.group(1).strip());
    }

    private static boolean isVivid(String colour) {
        Matcher hex = HEX.matcher(colour);
        Matcher rgb = RGB.matcher(colour);
        if (hex.matches()) {
            return isVivid(IntStream.rangeClosed(1, 6)
                    .mapToObj(hex::group)
                    .filter(digit -> digit != null)
                    .mapToInt(digit -> Character.digit(digit.charAt(0), 16)));
        }
        if (rgb.matches()) {
            return isVivid(IntStream.rangeClosed(1, 3).map(i -> Integer.parseInt(rgb.group(i)) / 16));
        }
        return NAME.matcher(colour).matches() && !COLOURLESS.contains(colour);
    }

    private static boolean isVivid(IntStream parts) {
        IntSummaryStatistics range = parts.summaryStatistics();
        return range.getMax() - range.getMin() >= VIVID;
    }
}
