package org.trajectrules.fact;

/** What is prescribed. */
public enum PrescriptionKind {
    EDUCATION,
    DIETETICS,
    PODIATRY,
    MATERIAL,
    MEDICINE
}
