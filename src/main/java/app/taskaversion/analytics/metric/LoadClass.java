package app.taskaversion.analytics.metric;

/** How heavy a task is for this person: their own terciles. (metrics §8.4) */
public enum LoadClass {
    LOW,
    MID,
    HIGH;

    /**
     * @param low P33 of the person's loads
     * @param high P67
     */
    record Cuts(double low, double high) {

        LoadClass of(double load) {
            // Where most loads are the same there is no light and no heavy.
            if (low >= high) {
                return load < low ? LOW : load > high ? HIGH : MID;
            }
            return load <= low ? LOW : load >= high ? HIGH : MID;
        }
    }
}
