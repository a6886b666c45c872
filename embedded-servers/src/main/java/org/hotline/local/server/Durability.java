package org.hotline.local.server;

/** What the data of a server is worth: kept through a power cut, or thrown away after a test. */
public enum Durability {
    KEPT,
    THROWN_AWAY
}
