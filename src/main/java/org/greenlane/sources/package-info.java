@NullMarked
package org.greenlane.sources;

import org.jspecify.annotations.NullMarked;
