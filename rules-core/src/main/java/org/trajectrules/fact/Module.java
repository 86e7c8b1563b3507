package org.trajectrules.fact;

/** Modules of diabetes education before 2018-05-01 (R35 to R37). */
public enum Module {
    /** Start education (opstarteducatie, éducation de départ). */
    START,
    /** Follow-up education (opvolgeducatie, éducation de suivi). */
    FOLLOW_UP,
    /** Education in case of problems (educatie bij problemen, éducation en cas de problèmes). */
    PROBLEM
}
