package org.hotline.knowledge.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pictures are not shown, since a browser would fetch them from somewhere; what they are called leads to them. */
final class Pictures {

    private Pictures() {}

    static void becomeLinks(Element page) {
        for (Element picture : page.select("img")) {
            String address = picture.attr("src");
            String name = picture.attr("alt").isBlank() ? shown(address) : picture.attr("alt");
            if (picture.closest("a") == null) {
                picture.replaceWith(new Element("a").attr("href", address).text(name));
            } else {
                picture.replaceWith(new TextNode(name));
            }
        }
    }

    /** Links that lead nowhere, as those that were of no harmless kind, are words like others. */
    static void withoutDeadLinks(Element page) {
        page.select("a:not([href])").unwrap();
    }

    private static String shown(String address) {
        return address.startsWith("http:") || address.startsWith("https:") ? address : "";
    }
}
