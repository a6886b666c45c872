package org.hotline.door.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The table of the board alone, for whoever only looks at it by something else. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartsPage(PartsView view) implements TemplateInstance {

    /** The table, and what it can be by. */
    public record PartsView(BoardScope scope, PartTable parts, List<Facet> tables) {}
}
