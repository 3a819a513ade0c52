package app.taskaversion.recommendation.feature;

/**
 * What is believed of a task before it says something itself: what its category has been, drawn to what the person has
 * been, drawn to what people are. (recommender §2.5, §2.15)
 */
final class Priors {

    /** How many answers a prior is worth. */
    static final double ANSWERS = 3;

    /** The same for a person: what people are weighs more than what a task is. */
    private static final double OF_PEOPLE = 5;

    static final double FINISH = 0.75;
    static final double RELIEF = 48;
    static final double STRESS = 27;
    static final double LOG_RATIO = Math.log(1.25);
    private static final double NET = RELIEF - STRESS / 2;
    private static final double SAID_AVERSION = 40;
    private static final double SAID_LOAD = 35;
    private static final double CHOICE = 0.1;
    private static final double TAKE = 0.2;

    private final Experience person;
    private final Experience category;

    Priors(Experience person, Experience category) {
        this.person = person;
        this.category = category;
    }

    private static double chain(RunningMean category, RunningMean person, double people) {
        return category.shrunk(person.shrunk(people, OF_PEOPLE), ANSWERS);
    }

    static double ofPerson(RunningMean person, double people) {
        return person.shrunk(people, OF_PEOPLE);
    }

    double finish() {
        return chain(category.finished, person.finished, FINISH);
    }

    double relief() {
        return chain(category.relief, person.relief, RELIEF);
    }

    double stress() {
        return chain(category.stress, person.stress, STRESS);
    }

    double net() {
        return chain(category.net, person.net, NET);
    }

    double reliefGap() {
        return chain(category.reliefGap, person.reliefGap, 0);
    }

    double stressGap() {
        return chain(category.stressGap, person.stressGap, 0);
    }

    double feltAversion() {
        return chain(category.feltAversion, person.feltAversion, SAID_AVERSION);
    }

    double logRatio() {
        return chain(category.logRatio, person.logRatio, LOG_RATIO);
    }

    double saidRelief() {
        return chain(category.saidRelief, person.saidRelief, RELIEF);
    }

    double saidAversion() {
        return chain(category.saidAversion, person.saidAversion, SAID_AVERSION);
    }

    double saidLoad() {
        return chain(category.saidLoad, person.saidLoad, SAID_LOAD);
    }

    double take() {
        return ofPerson(person.taken, TAKE);
    }

    double choice() {
        return chain(category.chosen, person.chosen, CHOICE);
    }

    static double personNet(Experience person) {
        return ofPerson(person.net, NET);
    }

    static double personAversion(Experience person) {
        return ofPerson(person.saidAversion, SAID_AVERSION);
    }
}
