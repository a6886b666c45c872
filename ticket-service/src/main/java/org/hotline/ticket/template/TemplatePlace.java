package org.hotline.ticket.template;

/** A place in the list of all prepared answers: that of the one with this key and language. */
public record TemplatePlace(String key, String language) {

    /** Before all of them. */
    public static final TemplatePlace START = new TemplatePlace("", "");

    public static TemplatePlace of(Template template) {
        return new TemplatePlace(template.key(), template.language());
    }
}
