package org.hotline.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value of JSON has the right form and breaks a limit of all values, which its message says to the sender. */
public class BrokenLimit extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    BrokenLimit(JsonParser parser, String rule) {
        super(parser, rule, Object.class);
    }
}
