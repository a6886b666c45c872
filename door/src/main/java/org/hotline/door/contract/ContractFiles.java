package org.hotline.door.contract;

import org.hotline.look.Look;

/** What shows an API in a browser. */
final class ContractFiles {

    private static final String WHERE = "/webjars/swagger-ui/5.30.2/";

    static final String STYLES = Look.versioned(WHERE + "swagger-ui.css");
    static final String VIEWER = Look.versioned(WHERE + "swagger-ui-bundle.js");
    static final String SCRIPT = Look.versioned("/door/contract.js");

    private ContractFiles() {}
}
