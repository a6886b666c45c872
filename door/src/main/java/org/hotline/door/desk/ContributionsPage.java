package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page with what the community says.
 *
 * @param list which is shown
 * @param lists those that whoever looks may choose from
 * @param once by what each form that is sent twice is known
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ContributionsPage(
        Items<DeskContribution> said,
        ContributionList list,
        List<ContributionList> lists,
        String once,
        ContributionsPage.@Nullable Refused refused)
        implements TemplateInstance {

    /**
     * What was not done.
     *
     * @param text that had been written
     */
    record Refused(String reason, @Nullable String text) {}
}
