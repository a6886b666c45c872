package org.hotline.gateway.call.rest;

/** What telephone systems are answered that let themselves be told in XML what to do with a call. */
final class XmlAnswer {

    static final String MEDIA_TYPE = "application/xml;charset=UTF-8";

    /** Nothing is to be done that would not be done anyway. */
    static final String EMPTY = of("<Response/>");

    private XmlAnswer() {}

    /** What happens to the call later is to be told there. */
    static String subscription(String address) {
        String there = address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return of("<Response onAnswer=\"" + there + "\" onHangup=\"" + there + "\"/>");
    }

    private static String of(String response) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + response;
    }
}
