package org.hotline.gateway.provider;

/** A provider of telephone lines who signs what he pushes. */
public enum Provider {
    PLACETEL,
    TWILIO
}
