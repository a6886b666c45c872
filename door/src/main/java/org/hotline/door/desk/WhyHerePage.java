package org.hotline.door.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The page that says why a ticket went where it went.
 *
 * @param operators what people are called
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhyHerePage(UUID ticket, List<DeskDecision> decisions, Map<UUID, String> operators)
        implements TemplateInstance {}
