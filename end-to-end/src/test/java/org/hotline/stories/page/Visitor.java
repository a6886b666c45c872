package org.hotline.stories.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser of his own. What a page complains about is remembered. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("..", "target", "screens");
    private static final PageTimes TIMES = new PageTimes(SCREENS);

    private final BrowserContext context;
    private final Screen screen;
    private final String door;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, Screen screen, String door) {
        this.context = context;
        this.screen = screen;
        this.door = door;
        this.page = context.newPage();
        PageTimes.watch(page);
        page.onConsoleMessage(said -> complain(said.type() + " at " + said.location() + ": " + said.text()));
        page.onPageError(complaints::add);
    }

    /** That a form was refused is for people to read, and no fault of the page. */
    private void complain(String said) {
        if (!said.endsWith("(Bad Request)") && !said.endsWith("(Conflict)")) {
            complaints.add(said);
        }
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes to an address of the door. */
    void visit(String path) {
        page.navigate(door + path);
    }

    /** Signs in on the way to the desk, or to the board, where those come who lead and work on no team. */
    Visitor signedIn(String name, String role) {
        visit("/");
        page.fill("#name", name);
        page.selectOption("#role", role);
        page.click("button.primary");
        page.waitForURL(url -> url.equals(door + "/") || url.equals(door + "/board"));
        return this;
    }

    /** Keeps how quick the page is. */
    void timed(String name) {
        TIMES.keep(page, name + "-" + screen.label());
    }

    /** Looks closely: the page is kept as a picture, has no fault that hinders anybody, and complains of nothing. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + "-" + screen.label() + ".png"))
                .setFullPage(true));
        timed(name);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing of %s is wider than the screen", name)
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what hinders people on %s", name)
                .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(complaints).as("what %s complains about", name).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
