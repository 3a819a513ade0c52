package app.taskaversion.recommendation.model;

/**
 * How thoroughly to learn.
 *
 * @param rounds trees of one booster at most, if the latest weeks do not ask for fewer
 * @param untried trees of one booster where there is too little to try how many are enough
 * @param folds into how many parts people are divided to find out what a prediction is worth
 */
record Effort(int rounds, int untried, int folds) {

    /** recommender §2.6 */
    static final Effort FULL = new Effort(300, 100, 5);
}
