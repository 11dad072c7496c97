package io.glossa.api;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentHolder;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import java.util.List;
import java.util.Map;

/**
 * In the native executable, takes the place of what Quarkus does at each start: it reads the OpenAPI document, makes a model
 * of it, and writes it again in both formats, a fifth of the time that the start takes. Nothing of ours changes the document
 * after the build ({@link ApiDescription} does it there), so it is handed out as it was written. Quarkus is to wait for the
 * first request itself in versions after 3.34: then this can go.
 */
@TargetClass(OpenApiDocumentService.class)
final class DescriptionWhenAsked {

    @Alias
    @SuppressWarnings("NullAway.Init") // it is the other class's field
    private Map<String, OpenApiDocumentHolder> documentHolders;

    @Substitute
    void prepareDocument(AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
        documentHolders.put(name, new WrittenDescription());
    }
}
