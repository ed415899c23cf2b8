@NullMarked
package org.greenlane;

import org.jspecify.annotations.NullMarked;
