// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * The form in which experience is passed on.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class VisitForm {
    /**
     * A visit.
     * <p lang="es">Visita.</p>
     */
    public static final String VISIT = "visit";

    /**
     * An internship.
     * <p lang="es">Pasantía.</p>
     */
    public static final String INTERNSHIP = "internship";

    /**
     * A course.
     * <p lang="es">Curso.</p>
     */
    public static final String COURSE = "course";

    /**
     * A workshop.
     * <p lang="es">Taller.</p>
     */
    public static final String WORKSHOP = "workshop";

    private VisitForm() {}
}
