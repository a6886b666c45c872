package org.hotline.knowledge.help.web;

import io.quarkus.qute.TemplateInstance;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Documents that programs fetch again and again. */
final class XmlAnswers {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlAnswers() {}

    /** A character that XML 1.0 does not know would make the whole document unreadable, escaped or not. */
    static RestResponse<String> of(TemplateInstance document) {
        return ResponseBuilder.ok(ILLEGAL.matcher(document.render()).replaceAll(""))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
