package org.hotline.knowledge.picture;

/** What browsers show without running anything of it. */
public enum PictureKind {
    /** As of its first edition. */
    PNG("image/png", "png"),
    /** With any of its ways of coding. */
    JPEG("image/jpeg", "jpg"),
    /** Lossy, lossless or moving. */
    WEBP("image/webp", "webp"),
    /** Moving or not. */
    GIF("image/gif", "gif");

    private final String mediaType;
    private final String suffix;

    PictureKind(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By which files of the kind end. */
    public String suffix() {
        return suffix;
    }
}
