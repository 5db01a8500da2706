/** Source of a pattern for what is seen as nothing: soft hyphens, zero-width and bidi characters. */
export const invisible = '(?![\\u0600-\\u0605\\u06DD\\u070F])\\p{Cf}|[\\p{VS}\\u034F\\u20E3]';

/** Source of a pattern for a part of an emoji, which is seen but never read; © ® ™ are said. */
export const picture = '(?![©®™])[\\p{Extended_Pictographic}\\p{RI}\\p{EMod}]';
