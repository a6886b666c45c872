package org.hotline.knowledge.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pictures of ours are shown; others are not, since a browser would fetch them from somewhere: what they are called leads to them. */
final class Pictures {

    private Pictures() {}

    static void becomeLinks(Element page) {
        for (Element picture : page.select("img")) {
            if (ShownPicture.place(picture)) {
                continue;
            }
            String address = picture.attr("src");
            String name = picture.attr("alt").isBlank() ? shown(address) : picture.attr("alt");
            if (picture.closest("a") == null) {
                picture.replaceWith(new Element("a").attr("href", address).text(name));
            } else {
                picture.replaceWith(new TextNode(name));
            }
        }
    }

    /** Where nothing is shown, those of ours are what they say in words, and their addresses are none of it. */
    static Node becomeWords(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                if (ShownPicture.isOurs(picture.getDestination())) {
                    while (picture.getFirstChild() != null) {
                        picture.insertBefore(picture.getFirstChild());
                    }
                    picture.unlink();
                }
            }
        });
        return document;
    }

    /** Links that lead nowhere, as those that were of no harmless kind, are words like others. */
    static void withoutDeadLinks(Element page) {
        page.select("a:not([href])").unwrap();
    }

    private static String shown(String address) {
        return address.startsWith("http:") || address.startsWith("https:") ? address : "";
    }
}
