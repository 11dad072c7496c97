/** What models do wrong, planted in good translations: one class for each. */
@NullMarked
package io.glossa.check.evaluation.defect;

import org.jspecify.annotations.NullMarked;
