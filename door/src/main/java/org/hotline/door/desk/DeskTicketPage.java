package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page with a ticket.
 *
 * @param tried what is proposed to be said when it is escalated; nothing as long as nobody wants that
 * @param reply what one is about to answer
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskTicketPage(TicketDeskView desk, String tried, WrittenReply reply) implements TemplateInstance {}
