package org.hotline.knowledge.markdown;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A picture of ours that a text shows.
 *
 * @param address where it is, with how large it is
 * @param words what those read who do not see it
 */
public record ShownPicture(UUID id, String address, String words) {

    private static final String PLACE = "/help/pictures/";
    private static final Pattern ADDRESS = Pattern.compile(
            PLACE + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([1-9]\\d{0,4})x([1-9]\\d{0,4})\\.[a-z]{3,4}");

    /** Those that readers of the text are shown, in order. */
    public static List<ShownPicture> in(String markdown) {
        if (!markdown.contains(PLACE)) {
            return List.of();
        }
        return Jsoup.parseBodyFragment(Markdown.html(markdown)).select("img").stream()
                .map(picture -> new ShownPicture(
                        UUID.fromString(picture.attr("src").substring(PLACE.length(), PLACE.length() + 36)),
                        picture.attr("src"),
                        picture.attr("alt")))
                .toList();
    }

    static boolean isOurs(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /** Says how much room the picture takes before it is there, and that it has time until it is to be seen. */
    static boolean place(Element picture) {
        String address = picture.attr("src");
        Matcher ours = ADDRESS.matcher(address);
        if (!ours.matches()) {
            return false;
        }
        String words = picture.attr("alt");
        picture.clearAttributes()
                .attr("src", address)
                .attr("alt", words)
                .attr("width", ours.group(2))
                .attr("height", ours.group(3))
                .attr("loading", "lazy");
        return true;
    }
}
