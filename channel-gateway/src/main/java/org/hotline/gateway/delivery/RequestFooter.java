package org.hotline.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.access.RequestLinks;
import org.hotline.gateway.page.CustomerText;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Puts below what says that our form has come where its writer sees all of it: whoever closed the page of the form finds it again. */
@ApplicationScoped
class RequestFooter {

    private final RequestLinks links;

    RequestFooter(RequestLinks links) {
        this.links = links;
    }

    OutboundContent below(OutboundContent mail, @Nullable String language) {
        String link = links.to(mail.thread().conversationId());
        String words = CustomerText.of("request", language).words().get("follow");
        String html = mail.html();
        return mail.with(
                mail.text() + "\n\n" + words + '\n' + link,
                html == null
                        ? null
                        : html + "<p>" + words + "<br><a href=\"" + link + "\">" + Entities.escape(link) + "</a></p>");
    }
}
