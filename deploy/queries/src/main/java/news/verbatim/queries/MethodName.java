package news.verbatim.queries;

/** What a method is called in both a class file and a stack. */
final class MethodName {

    private static final String LAMBDA = "lambda$";

    private MethodName() {
    }

    /** Returns the name with that of its class; what a lambda does, the method does that it stands in. */
    static String of(String type, String method) {
        return type + "."
                + (method.startsWith(LAMBDA) ? method.substring(LAMBDA.length(), method.lastIndexOf('$')) : method);
    }
}
