package org.hotline.door.contract;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One published API. */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ContractPage(Contract contract, String styles, String viewer, String script) implements TemplateInstance {

    static ContractPage of(Contract contract) {
        return new ContractPage(contract, ContractFiles.STYLES, ContractFiles.VIEWER, ContractFiles.SCRIPT);
    }
}
