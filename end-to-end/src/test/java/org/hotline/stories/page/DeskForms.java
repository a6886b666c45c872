package org.hotline.stories.page;

import com.microsoft.playwright.Page;

/** The forms of a ticket on the desk, in any language. */
final class DeskForms {

    private DeskForms() {}

    static void reply(Page page, String text) {
        page.fill("#reply", text);
        page.locator("form[action$=reply] button.primary").click();
    }

    static void note(Page page, String text) {
        page.locator("details:has(form[action$=note]) > summary").click();
        page.fill("#note", text);
        page.locator("form[action$=note] button").click();
    }

    static void resolve(Page page, String solution) {
        page.locator("details:has(form[action$=resolve]) > summary").click();
        page.fill("#solution", solution);
        page.locator("form[action$=resolve] button.primary").click();
    }
}
