@NullMarked
package org.greenlane.economies;

import org.jspecify.annotations.NullMarked;
