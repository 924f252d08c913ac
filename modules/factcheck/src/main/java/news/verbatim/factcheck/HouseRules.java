package news.verbatim.factcheck;

/**
 * The newsroom's quote policy that a ruling was given under.
 *
 * @param name    which
 * @param version counted from 1
 */
record HouseRules(String name, int version) {

    static final HouseRules STANDARD = new HouseRules("standard", 1);

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
