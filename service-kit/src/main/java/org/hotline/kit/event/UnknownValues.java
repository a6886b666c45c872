package org.hotline.kit.event;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;

/** Reads a value that an enum does not list as its {@code UNKNOWN}, if it has one. */
public final class UnknownValues extends DeserializationProblemHandler {

    private static final String UNKNOWN = "UNKNOWN";

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (constant.toString().equals(UNKNOWN)) {
                    return constant;
                }
            }
        }
        return NOT_HANDLED;
    }
}
