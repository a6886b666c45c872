package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page with what one is asked to take, of which every page of the desk shows a part.
 *
 * @param refused why the last answer did not count, or nothing
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OffersPage(List<DeskOffer> offers, @Nullable String refused) implements TemplateInstance {}
