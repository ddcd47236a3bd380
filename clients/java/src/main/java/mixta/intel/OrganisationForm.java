// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * The form of an organisation.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class OrganisationForm {
    /**
     * Reported to be an organised criminal group.
     * <p lang="es">Se informa que es un grupo delictivo organizado.</p>
     */
    public static final String CRIMINAL_GROUP = "criminal-group";

    /**
     * A company.
     * <p lang="es">Empresa.</p>
     */
    public static final String COMPANY = "company";

    /**
     * An association or foundation.
     * <p lang="es">Asociación o fundación.</p>
     */
    public static final String ASSOCIATION = "association";

    private OrganisationForm() {}
}
