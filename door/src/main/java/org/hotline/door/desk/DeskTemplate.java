package org.hotline.door.desk;

/** A prepared answer, in which {@code {{number}}} and {@code {{customer}}} stand for those of a ticket. */
public record DeskTemplate(String key, String language, String text) {

    /** What it says to the customer of a ticket; without a name the blank before it goes too. */
    public String filled(DeskTicket ticket) {
        String name = ticket.customer().name() == null ? "" : ticket.customer().name();
        return text.replace("{{number}}", ticket.number())
                .replace(name.isBlank() ? " {{customer}}" : "{{customer}}", name)
                .replace("{{customer}}", name);
    }
}
